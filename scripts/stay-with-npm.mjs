// Preloaded in programs that npm starts. When npm itself is killed, it cannot pass that on: the program would go on
// unseen and keep its port. A changed parent is how it notices; it then stops as at SIGTERM, the database last.
const parent = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
