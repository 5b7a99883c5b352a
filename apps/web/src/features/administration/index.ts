export { NewEventFields, useNewEvent } from './NewEventFields.tsx';
