/** What an author writes under `financien:`, amounts read, nothing computed yet. */
export type FinancienInvoer = Readonly<Record<string, unknown>>;
