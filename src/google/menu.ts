/** Builds the add-on's menu; may touch nothing else, since it also runs before the person has authorised anything. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Enrich selected rows", "enrichSelection")
    .addItem("Refresh this tab", "refreshThisTab")
    .addItem("Open sidebar", "openSidebar")
    .addToUi();
}

/** Shows the sidebar; closes whatever sidebar was open, as Sheets has room for one. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Sixtyfour"));
}
