import fs from 'node:fs';
import path from 'node:path';

const workspaceRoot = path.resolve(import.meta.dirname, '../..');

/** Writes the counts of a project's Jest run where the test command adds them up; a cached run restores the file. */
export default class CountReporter {
  constructor(globalConfig) {
    this.project = JSON.parse(fs.readFileSync(path.join(globalConfig.rootDir, 'package.json'), 'utf8')).name;
  }

  onRunComplete(_contexts, results) {
    const folder = path.join(workspaceRoot, '.cache/test-results');
    const file = path.join(folder, `${this.project}.json`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const broken = results.testResults.filter((suite) => suite.testExecError).length;
    fs.writeFileSync(
      file,
      JSON.stringify({
        project: this.project,
        passed: results.numPassedTests,
        failed: results.numFailedTests + broken,
        skipped: results.numPendingTests + results.numTodoTests,
        suites: results.numTotalTestSuites,
      }),
    );
  }
}
