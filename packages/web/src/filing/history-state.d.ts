import '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page of the wizard from which this one was reached. */
    from?: string;
    /** The number of the complaint that was just filed. */
    filed?: string;
  }
}
