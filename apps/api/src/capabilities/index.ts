export { CapabilitiesModule } from './capabilities.module.ts';
export { CapabilityEntry } from './capability-entry.entity.ts';
