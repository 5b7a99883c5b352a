import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfProcess } from './processes.mjs';

/**
 * Takes a lock that lives as long as this process: a file naming its holder. A holder that was killed holds nothing.
 * @param {string} file
 * @returns {{ release: () => void } | { holder: number }} the number of the process that holds it already
 */
export function tryLock(file) {
  const mine = JSON.stringify({ pid: process.pid, started: startOfProcess(process.pid) });
  const draft = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(draft, mine);
  try {
    for (;;) {
      if (linked(draft, file)) return { release: () => releaseOwn(file, mine) };
      const found = read(file);
      if (found === null) continue;
      const holder = living(found);
      if (holder !== null) return { holder };
      removeStale(file, found);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Waits for the lock, runs the work and gives the lock back.
 * @template T
 * @param {string} file
 * @param {() => T | Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => {}) {
  let lock = tryLock(file);
  if ('holder' in lock) onWait();
  while ('holder' in lock) {
    await pause(200);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * @param {string} file
 * @returns {number | null} the process that holds the lock now
 */
export function holderOf(file) {
  const found = read(file);
  return found === null ? null : living(found);
}

function living(content) {
  try {
    const { pid, started } = JSON.parse(content);
    return startOfProcess(pid) === started ? pid : null;
  } catch {
    return null;
  }
}

function linked(draft, file) {
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale file away first, so that of two who find it only one removes it; a fresh one caught by this goes back. */
function removeStale(file, stale) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== stale) linked(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function releaseOwn(file, mine) {
  if (read(file) === mine) fs.rmSync(file, { force: true });
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
