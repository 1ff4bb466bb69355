/** Street words that come first, over plain() text. `sure` ones make an address of a capitalised name without a number. */
export const STREETS = {
  sure: [
    "calle", "c/", "avda", "avda.", "avenida", "plaza", "plza.", "pza.", "paseo", "pso.", "carretera", "ctra.", "travesia", "urbanizacion", "urb.", "poligono industrial", "glorieta", "callejon",
    "viale", "v.le", "piazza", "p.zza", "piazzale", "vicolo", "corso", "c.so", "lungomare", "contrada",
    "rue", "boulevard", "bd", "bvd", "blvd", "impasse", "allee", "chemin", "quai", "faubourg", "lotissement",
    "rua", "travessa", "praca", "praceta", "alameda", "rodovia", "beco", "avenida",
    "carrer", "avinguda", "avgda.", "placa", "passeig", "pg.", "travessera", "passatge",
  ],
  /** Also everyday words: these need a number after the name. */
  unsure: ["via", "av", "av.", "av/", "cl", "cl.", "pl.", "place", "cours", "route", "square", "passage", "largo", "estrada", "r.", "camino", "cami", "ronda", "rambla", "barrio", "strada", "residence", "avenue", "ave", "loc.", "quinta", "gran via", "cuesta", "bulevar", "strada statale", "sentier", "ruelle", "straße", "strasse", "am", "an der", "an den", "auf dem", "auf der", "im", "in der", "in den", "unter den", "zum", "zur", "alte", "alter", "neue", "neuer", "große", "grosse", "kleine"],
} as const;
