/** How people are told of what happened while they were away. */
export interface Mail {
  /** In the name of whoever runs the add-on; never throws, and says why nothing was sent. */
  send(mail: { to: string; subject: string; body: string }): "sent" | "quota" | "failed";
  /** Of the file, such as "de_DE"; for people who chose no language. */
  locale(): string;
  /** Where a tab of this file is found. */
  linkTo(sheetId: number): string;
}
