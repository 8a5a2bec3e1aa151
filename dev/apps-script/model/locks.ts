/** Who holds which lock: keys are "document", "script" or one per user; holders are executions. */
export class Locks {
  private readonly holders = new Map<string, number>();

  /** True when `execution` holds the lock afterwards; taking it again is no error. */
  take(key: string, execution: number): boolean {
    const holder = this.holders.get(key);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(key, execution);
    return true;
  }

  isHeldBy(key: string, execution: number): boolean {
    return this.holders.get(key) === execution;
  }

  release(key: string, execution: number): void {
    if (this.isHeldBy(key, execution)) this.holders.delete(key);
  }

  /** A lock never outlives its execution, however that ended. */
  releaseAll(execution: number): void {
    for (const [key, holder] of this.holders) if (holder === execution) this.holders.delete(key);
  }
}
