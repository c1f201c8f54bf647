import { type Owner, ownerNamed } from '../../model/owner';

/** Words that may stand between an owner and what is to be done. */
const TO_DO =
  /^(?<owners>(?:The\s|the\s)?[\p{Lu}\d@][^.;:]{0,80}?)(?:\s(?:to|will|shall|should)\s(?=\p{Ll})|\s+agreed to\s)/u;

/** Owner and deed in the form `On Lamar, to …`. */
const ON = /^On\s(?<owners>[^,]{1,60}),\s*to\s/u;

/** The owner in brackets at the end: `Test timeouts (Martyn)`, `… (Pete/Owen)`. */
const AT_END = /\((?<owners>\p{Lu}[\p{L}.’' -]{0,30}(?:[/&,+]\s?\p{Lu}[\p{L}.’' -]{0,30})*)\)\.?$/u;

/**
 * Who is to do an action, by its words: `DCC and Ofgem to provide …` names two. Empty where the
 * words do not say; an owner is never guessed.
 */
export function ownersIn(text: string): Owner[] {
  const told = [ON, TO_DO, AT_END].map(form => form.exec(text)?.groups?.['owners']?.trim());
  const owners = told.find(said => said !== undefined && isOwner(said));
  return owners === undefined ? [] : splitOwners(owners).map(ownerNamed);
}

/** Several owners in one text, as they are joined: `DCC and Ofgem`, `GG, JT`, `ND+AM`. */
export function splitOwners(text: string): string[] {
  return text
    .split(/\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*[&+]\s*|\/|;)\s*/u)
    .map(name => name.trim())
    .filter(name => name !== '');
}

/** What an action may begin with that is a deed and no doer. */
const DEEDS =
  /^(?:add|agree|arrange|ask|check|circulate|complete|confirm|consider|contact|continue|create|discuss|draft|ensure|explain|find|follow|get|invite|investigate|look|make|move|need|obtain|organise|please|prepare|provide|publish|raise|remove|report|review|send|set|start|submit|try|update|use|write)$/i;

/** Small words that stand between the names of bodies and roles. */
const BETWEEN = /^(?:the|of|for|and|&|on|behalf|all|van|de|der|von)$/i;

/** A name has a capital in each of its words; a clause (`Need to explain …`) is no owner. */
function isOwner(text: string): boolean {
  const parts = text.split(/[\s,/+]+/).filter(part => part !== '');
  if (parts.length > 9 || parts.length === 0 || DEEDS.test(parts[0] ?? '')) return false;
  return parts.every(part => BETWEEN.test(part) || /^[@(]?[\p{Lu}\d]/u.test(part));
}
