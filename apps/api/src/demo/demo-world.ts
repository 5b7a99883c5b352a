import { type INestApplicationContext } from '@nestjs/common';
import { type DataSource } from 'typeorm';

/** What a step of the demo works with: the services of the running product and its data folder. */
export interface DemoWorld {
  readonly app: INestApplicationContext;
  readonly source: DataSource;
  /** Where the sign-ins are written. */
  readonly dataDir: string;
}

export const DEMO_EVENT_SLUG = 'forum';

/**
 * One part of the demo forum, made through the services that people use. A step that was broken off is run again, so it
 * takes an answer such as "it is there already" for what it is.
 */
export interface DemoStep {
  readonly name: string;
  run(world: DemoWorld): Promise<void>;
}
