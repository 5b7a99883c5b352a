export { ReceivedMessages } from './ReceivedMessages.tsx';
