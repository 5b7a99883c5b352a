/** Does the work for every element, a few at a time. */
export async function atOnce<T>(elements: readonly T[], width: number, work: (element: T) => Promise<unknown>): Promise<void> {
  const queue = elements.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const element of queue) await work(element);
    }),
  );
}
