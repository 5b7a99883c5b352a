/** Ends the product and its database. */
export default async function stopProduct() {
  const child = globalThis.spilnoProduct;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
