/** Which rows of a tab were touched since somebody last looked; costs next to nothing while nobody ever does. */
export class RowChanges {
  private rows: Set<number> | "all" | "unwatched" = "unwatched";

  touch(row: number): void {
    if (typeof this.rows !== "string") this.rows.add(row);
  }

  /** For changes that move rows, after which every number may mean another one. */
  touchAll(): void {
    if (this.rows !== "unwatched") this.rows = "all";
  }

  /** Gives what was touched and starts anew; the first look is at everything. There is one looker at most. */
  take(): ReadonlySet<number> | "all" {
    const taken = this.rows === "unwatched" ? "all" : this.rows;
    this.rows = new Set();
    return taken;
  }
}
