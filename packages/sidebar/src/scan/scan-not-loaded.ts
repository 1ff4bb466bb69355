/** Rules or name model are not there: no text can be scanned, so none may be sent. */
export class ScanNotLoaded extends Error {
  constructor(options?: { cause?: unknown }) {
    super("the privacy scan could not be loaded", options);
    this.name = "ScanNotLoaded";
  }
}
