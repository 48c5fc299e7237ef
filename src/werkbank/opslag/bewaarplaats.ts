/** A place in the browser in which values are kept between visits, by their keys (IndexedDB). */
export interface Bewaarplaats<T> {
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<T | undefined>;
  /**
   * Puts what `next` makes of a value in its place, at once: nobody comes in between. Undefined takes it away, `laat` leaves
   * it. Gives back what was there before.
   */
  change(key: string, next: (was: T | undefined) => T | undefined | 'laat'): Promise<T | undefined>;
}

/** Opens a place by its name. Rejects where the browser keeps nothing, as in a private window of some. */
export async function openBewaarplaats<T>(name: string): Promise<Bewaarplaats<T>> {
  const opening = indexedDB.open(`raadsvoorstel-${name}`, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('alles');
  const database = await done(opening);
  const store = (mode: IDBTransactionMode) => database.transaction('alles', mode).objectStore('alles');
  return {
    keys: async () => (await done(store('readonly').getAllKeys())).map(String),
    get: (key) => done(store('readonly').get(key)),
    change(key, next) {
      const all = store('readwrite');
      return new Promise((resolve, reject) => {
        const asked = all.get(key);
        let was: T | undefined;
        asked.onsuccess = () => {
          was = asked.result as T | undefined;
          const value = next(was);
          if (value === undefined) all.delete(key);
          else if (value !== 'laat') all.put(value, key);
        };
        all.transaction.oncomplete = () => resolve(was);
        all.transaction.onerror = () => reject(all.transaction.error);
        all.transaction.onabort = () => reject(all.transaction.error);
      });
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
