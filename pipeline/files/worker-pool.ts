import { Worker } from "node:worker_threads";

/** Young objects fill this much before they are collected: most of what a text's reading makes is garbage a moment later. */
const youngGenerationMb = 48;

/** What `runOnWorkers` needs to know. */
export interface Work<Task, Result> {
  /** CommonJS code of a worker: for each task that its parent port is given it posts one result, in the same order. */
  readonly code: string;
  readonly workerData: unknown;
  /** Tasks in the order in which they are begun. */
  readonly tasks: readonly Task[];
  readonly workers: number;
  /** Called once for each task, in the order in which they are done. */
  onResult(result: Result, task: Task): void;
}

/**
 * Does tasks on several threads, each thread one at a time.
 * @throws whatever a worker or `onResult` throws; all workers are ended first.
 */
export async function runOnWorkers<Task, Result>(work: Work<Task, Result>): Promise<void> {
  const { code, workerData, tasks, workers, onResult } = work;
  const queue = tasks.values();
  const threads: Worker[] = [];
  const runOne = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(code, {
        eval: true,
        workerData,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
      });
      threads.push(thread);
      let current: Task | undefined;
      const next = () => {
        const { value, done } = queue.next();
        if (done === true) return resolve();
        current = value;
        thread.postMessage(value);
      };
      thread.on("error", reject);
      thread.on("exit", (exitCode) => reject(new Error(`a worker ended with exit code ${exitCode}`)));
      thread.on("message", (result: Result) => {
        try {
          onResult(result, current as Task);
          next();
        } catch (error) {
          reject(error);
        }
      });
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, runOne));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
