import { matching, optional } from "./checks.js";
import { defineEventSource } from "./define.js";
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
            message: 'Id of the skill, amzn1.ask.skill.…; any skill may call the function if empty',
            check: optional(matching('Id', /^amzn1\.ask\.skill\.[\w-]+$/, 'amzn1.ask.skill.1234abcd-…')),
            default: '',
        },
    },
    sam: ({ options: { skillId } }) => ({
        events: {
            Skill: { Type: 'AlexaSkill', ...(skillId !== '' && { Properties: { SkillId: skillId } }) },
        },
    }),
});
