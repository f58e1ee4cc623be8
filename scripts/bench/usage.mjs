import { isMainThread } from "node:worker_threads";

// Preloaded into a program that is measured: tells on its last line of standard error what its process used, all threads together.
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const used = { peakMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    process.stderr.write(`\n${JSON.stringify(used)}\n`);
  });
}
