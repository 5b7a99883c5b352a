import { SetMetadata } from '@nestjs/common';
import { type Permission } from './permissions.ts';

export const ALLOWED = 'spilno:allowed';
export const INHERITS = 'spilno:inherits';

/** The permission an operation or HTTP route needs; without one it is refused, and a test fails. */
export const Allow = (permission: Permission) => SetMetadata(ALLOWED, permission);

/** A field resolver that adds nothing to what its parent object already disclosed. */
export const InheritsPermission = () => SetMetadata(INHERITS, true);
