import { RouterOsError } from "../provider/errors";

/** Waits no longer than this for the work; then fails with what could not be done. */
export async function within<T>(
  milliseconds: number,
  doing: Promise<T>,
  cannot: string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(milliseconds / 100) / 10;
      reject(new RouterOsError(`${cannot}: not done within ${seconds} s`));
    }, milliseconds);
  });
  return Promise.race([doing, late]).finally(() => {
    clearTimeout(timer);
  });
}
