export { seedDemo } from './seed-demo.ts';
export { type DemoStep, type DemoWorld } from './demo-world.ts';
