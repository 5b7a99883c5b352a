import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

@InterfaceType({ description: 'Something the user can mend. Every mutation names the ones it can answer with.' })
export abstract class UserError {
  @Field(() => String, { description: 'A sentence in English; pages show their own words by the type and its facts.' })
  message!: string;
}

@ObjectType({ implements: () => UserError, description: 'A value of the input cannot be taken.' })
export class InvalidInput extends UserError {
  @Field(() => String, { description: 'Path of the field within the input, such as "delegates.0.email".' })
  field!: string;
  @Field(() => String, { description: 'What is wrong, as a stable code such as "tooLong", "required", "notAnEmail".' })
  reason!: string;

  static of(field: string, reason: string, message: string): InvalidInput {
    return Object.assign(new InvalidInput(), { field, reason, message });
  }
}

@ObjectType({ description: 'A part of a text that looks like the place of a site.' })
export class RefusedPassage {
  @Field(() => Int, { description: 'First UTF-16 unit of the passage.' })
  start!: number;
  @Field(() => Int, { description: 'Unit after the last one of the passage.' })
  end!: number;
  @Field(() => String, { description: 'Kind of place: address, settlement, coordinates, mapLink, …' })
  kind!: string;
}

@ObjectType({ implements: () => UserError, description: 'A text names a place. Nothing of it is stored; the rest of the form is kept by the page.' })
export class LocationRefused extends UserError {
  @Field(() => String, { description: 'Path of the field within the input.' })
  field!: string;
  @Field(() => [RefusedPassage], { description: 'Where in the text; the text itself is not sent back.' })
  passages!: RefusedPassage[];
}

@ObjectType({ implements: () => UserError, description: 'Somebody changed it meanwhile. Nothing was overwritten.' })
export class StaleVersion extends UserError {
  @Field(() => Int, { description: 'The version that is stored now.' })
  currentVersion!: number;

  static at(currentVersion: number): StaleVersion {
    return Object.assign(new StaleVersion(), { currentVersion, message: 'Somebody changed this meanwhile. Load it again; what you typed is kept.' });
  }
}

@ObjectType({ implements: () => UserError, description: 'It does not exist, or not for you.' })
export class NotFound extends UserError {
  static create(): NotFound {
    return Object.assign(new NotFound(), { message: 'This does not exist, or not for you.' });
  }
}

@ObjectType({ implements: () => UserError, description: 'The state has moved on, or the rules of the event do not allow this now.' })
export class NotPossible extends UserError {
  @Field(() => String, { description: 'Why, as a stable code such as "alreadyDecided", "registrationClosed", "afterCutoff".' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The present state of the object; null when it has none.' })
  currentState!: string | null;

  static because(reason: string, message: string, currentState: string | null = null): NotPossible {
    return Object.assign(new NotPossible(), { reason, message, currentState });
  }
}
