/** What the person looks at. */
export interface View {
  selectRows(sheetId: number, rows: number[]): boolean;
  openTab(sheetId: number): boolean;
}
