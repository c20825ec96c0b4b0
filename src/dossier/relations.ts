import { MultiDirectedGraph } from 'graphology';
import type { ActorKind } from '../schema/actor.ts';
import type { Citation } from '../schema/citation.ts';
import { citationsIn } from '../schema/citation.ts';
import { listedCitations } from './citations.ts';
import { speakerOf } from './condition-mentions.ts';
import type { Actor, Condition, Dossier, Event } from './dossier.ts';
import { formulationsOf, type PlacedPosition, positionsOf } from './moments.ts';
import { actorsInOrder, compareMissingDays, compareTexts } from './order.ts';
import { partyOf } from './parties.ts';
import { statusOf } from './status.ts';

