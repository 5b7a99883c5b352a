import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * Identity of a running process that survives the reuse of its number: when it was started.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export function startOfProcess(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = readProc(pid, 'stat');
    if (stat === null) return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return `${bootId()}/${fields[19]}`;
  }
  if (process.platform === 'win32') return 'running';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {number | null} null where the system does not tell
 */
export function parentOf(pid) {
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** @param {number} pid */
export function commandLineOf(pid) {
  return (readProc(pid, 'cmdline') ?? '').replaceAll('\0', ' ').trim();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readProc(pid, name) {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}

function bootId() {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
