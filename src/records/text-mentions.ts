import type { Text } from '../dossier/dossier.ts';
import type { Provision } from '../schema/text.ts';
import { type Mention, ofActor, ofEvent } from './mention.ts';

function stateMentions({ states }: Text): Mention[] {
  return states.flatMap(({ by, saidBy, to, event, becomes, day }) => [
    ...by.map((actor) => ofActor(actor, 'had a part in this text', day)),
    ...saidBy.map((actor) => ofActor(actor, 'said what became of this text', day)),
    ...to.map((actor) => ofActor(actor, 'received this text', day)),
    ...ofEvent(event, 'something happened to this text there', day),
    ...(becomes === undefined ? [] : [{ collection: 'texts' as const, id: becomes, reason: 'was replaced by it' }]),
  ]);
}

function provisionMentions({ conditions, from, status, proposedBy }: Provision): Mention[] {
  return [
    ...conditions.map((id): Mention => ({ collection: 'conditions', id, reason: 'bears on it' })),
    ...from.map(({ provision }): Mention => ({ collection: 'texts', id: provision.split('#')[0] ?? '', reason: 'is compared with it' })),
    ...proposedBy.map((actor) => ofActor(actor, 'worded a provision')),
    ...status.flatMap(({ by, day }) => by.map((actor) => ofActor(actor, 'spoke of the agreement on a provision', day))),
  ];
}

/** What the fields of a text say of other records. */
export function textMentions(text: Text): Mention[] {
  return [
    ...text.putForwardBy.map((actor) => ofActor(actor, 'put this text forward')),
    ...text.to.map((actor) => ofActor(actor, 'was given this text')),
    ...stateMentions(text),
    ...text.provisions.flatMap(provisionMentions),
  ];
}
