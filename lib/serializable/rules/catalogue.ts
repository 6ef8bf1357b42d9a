import type { SerializerRule } from '../compiled/define-rule.ts';
import { anonymousType } from './anonymous-type.ts';
import { enumConverter } from './enum-converter.ts';
import { namingPolicy } from './naming-policy.ts';
import { notPartial } from './not-partial.ts';
import { objectMember } from './object-member.ts';
import { polymorphism } from './polymorphism.ts';
import { reflectionCall } from './reflection-call.ts';
import { reflectionSerializer } from './reflection-serializer.ts';
import { unclear } from './unclear.ts';
import { unusedContext } from './unused-context.ts';
import { valueTask } from './value-task.ts';

/** Every rule: what certainly fails first. */
export const serializerRules: readonly SerializerRule[] = [
  unclear,
  reflectionCall,
  anonymousType,
  reflectionSerializer,
  valueTask,
  notPartial,
  objectMember,
  polymorphism,
  enumConverter,
  namingPolicy,
  unusedContext,
];
