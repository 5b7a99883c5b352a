import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be an address like postgres://user:password@host:5432/database' }),
  PORT: z.coerce.number({ error: 'PORT must be a number' }).int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ error: 'PUBLIC_URL must be an address like https://forum.example' }).optional(),
  SPILNO_DATA_DIR: z.string().optional(),
  SPILNO_DEMO: z.enum(['on', 'off'], { error: 'SPILNO_DEMO must be "on" or "off"' }).default('off'),
  SPILNO_WEB_DIR: z.string().optional(),
  SPILNO_SECRET: z.string().min(32, 'SPILNO_SECRET needs at least 32 characters').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an address like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z.string().default('Spilno <forum@localhost>'),
  TRUST_PROXY: z.string().default('loopback'),
  SPILNO_HEARTBEAT_FILE: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
});

export interface Environment {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Address under which people reach the product, without a trailing slash; used in mails and feeds. */
  readonly publicUrl: string;
  readonly dataDir: string | null;
  readonly isDemo: boolean;
  readonly webDir: string | null;
  /** Signs addresses that must not be guessed; at least 32 characters. */
  readonly secret: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Whose word about the address of a visitor is taken: networks or the names `loopback`, `linklocal`, `uniquelocal`, with commas between. */
  readonly trustedProxies: string;
  /** A file that a worker touches with every heartbeat, for the health check of its container. */
  readonly heartbeatFile: string | null;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly isProduction: boolean;
}

const DEVELOPMENT_SECRET = 'development-only-secret-never-in-production';

/** Reads and checks the configuration; every fault is named in one message, so that it can be mended at once. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration cannot be used:\n${faults.join('\n')}`);
  }
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  const secret = env.SPILNO_SECRET ?? DEVELOPMENT_SECRET;
  if (isProduction && secret === DEVELOPMENT_SECRET) {
    throw new Error('The configuration cannot be used:\n- SPILNO_SECRET: a production start needs a secret of its own (at least 32 random characters)');
  }
  return {
    databaseUrl: env.DATABASE_URL,
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    dataDir: env.SPILNO_DATA_DIR ?? null,
    isDemo: env.SPILNO_DEMO === 'on',
    webDir: env.SPILNO_WEB_DIR ?? null,
    secret,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    trustedProxies: env.TRUST_PROXY,
    heartbeatFile: env.SPILNO_HEARTBEAT_FILE ?? null,
    poolSize: env.DATABASE_POOL_SIZE,
    logLevel: env.LOG_LEVEL,
    isProduction,
  };
}
