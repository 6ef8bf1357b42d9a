import { callerLimits } from './caller-limits.ts';
import { matching, optional } from './checks.ts';
import { defineEventSource } from './define.ts';

export const alexaSkill = defineEventSource({
  id: 'alexa-skill',
  title: 'Alexa Skills Kit',
  category: 'ai',
  does: 'tells users of an Alexa skill where their order is',
  packages: [],
  usings: [],
  input: 'AlexaRequest',
  output: 'AlexaResponse',
  types: ['AlexaRequest', 'AlexaResponse'],
  serializable: ['AlexaRequest', 'AlexaResponse'],
  options: {
    skillId: {
      kind: 'text',
      advanced: true,
      message: 'Skill ID',
      ifEmpty: 'any skill may call the function',
      check: optional(matching('Skill ID', /^amzn1\.ask\.skill\.[\w-]+$/, 'amzn1.ask.skill.1234abcd-…')),
      default: '',
    },
  },
  callerLimit: callerLimits.alexa,
  sam: ({ options: { skillId } }) => ({
    events: {
      Skill: { Type: 'AlexaSkill', ...(skillId !== '' && { Properties: { SkillId: skillId } }) },
    },
  }),
});
