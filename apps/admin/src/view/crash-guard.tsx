import { Component, type ReactNode } from "react";

export type CrashGuardProps = {
  readonly children: ReactNode;
  /** What is shown instead; `restart` tries the children again. */
  readonly fallback: (restart: () => void) => ReactNode;
};

/** React knows error boundaries as classes only. The error itself is dropped: it may hold text of the customer. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    return this.props.fallback(() => this.setState({ hasCrashed: false }));
  }
}
