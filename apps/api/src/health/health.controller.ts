import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '../common/index.ts';
import { Readiness } from './readiness.ts';

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Allow('health:read')
  @Get('healthz')
  async healthz(): Promise<{ status: string }> {
    if (!(await this.readiness.isHealthy().catch(away))) throw new ServiceUnavailableException('Starting: pages and demo are not ready yet.');
    return { status: 'ok' };
  }

  @Allow('health:read')
  @Get('readyz')
  async readyz(): Promise<{ status: string }> {
    await this.healthz();
    if (!(await this.readiness.hasWorker().catch(away))) throw new ServiceUnavailableException('No worker has reported in the last seconds.');
    return { status: 'ok' };
  }
}

function away(): never {
  throw new ServiceUnavailableException('The database does not answer.');
}
