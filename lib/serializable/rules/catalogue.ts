import type { SerializerRule } from '../compiled/define-rule.ts';
import { abstractType } from './abstract-type.ts';
import { anonymousType } from './anonymous-type.ts';
import { asyncCollection } from './async-collection.ts';
import { constructors } from './constructors.ts';
import { dictionaryKey } from './dictionary-key.ts';
import { dynamoCollection } from './dynamo-collection.ts';
import { enumConverter } from './enum-converter.ts';
import { eventValues } from './event-values.ts';
import { fileType } from './file-type.ts';
import { includedMember } from './included-member.ts';
import { initDefault } from './init-default.ts';
import { lostValue } from './lost-value.ts';
import { namingPolicy } from './naming-policy.ts';
import { notPartial } from './not-partial.ts';
import { objectMember } from './object-member.ts';
import { polymorphism } from './polymorphism.ts';
import { publicField } from './public-field.ts';
import { reflectionCall } from './reflection-call.ts';
import { reflectionSerializer } from './reflection-serializer.ts';
import { tuple } from './tuple.ts';
import { unclear } from './unclear.ts';
import { unsupportedType } from './unsupported-type.ts';
import { unusedContext } from './unused-context.ts';
import { valueTask } from './value-task.ts';

/** Every rule: what certainly fails first, then what loses data, then hints. */
export const serializerRules: readonly SerializerRule[] = [
  unclear,
  reflectionCall,
  reflectionSerializer,
  anonymousType,
  fileType,
  valueTask,
  notPartial,
  constructors,
  abstractType,
  dictionaryKey,
  asyncCollection,
  dynamoCollection,
  unsupportedType,
  polymorphism,
  objectMember,
  enumConverter,
  includedMember,
  tuple,
  publicField,
  lostValue,
  initDefault,
  namingPolicy,
  unusedContext,
  eventValues,
];
