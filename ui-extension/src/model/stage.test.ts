import { expect, it } from 'vitest';
import { stage } from '../testing/fake-api.ts';
import { placed, statusesFor } from './stage.ts';

const stages = [stage('new'), stage('demo'), stage('offer'), stage('won', { type: 'won' }), stage('lost', { type: 'lost' })];
const ids = (id: string, place: number) => placed(stages, id, place).map((s) => s.id);

it('a stage goes to its place', () => {
  expect(ids('offer', 0)).toEqual(['offer', 'new', 'demo', 'won', 'lost']);
  expect(ids('new', 1)).toEqual(['demo', 'new', 'offer', 'won', 'lost']);
});

it('a stage stays among those of its type', () => {
  expect(ids('new', 4)).toEqual(['demo', 'offer', 'new', 'won', 'lost']);
  expect(ids('won', 0)).toEqual(stages.map((s) => s.id));
});

it('an unknown stage moves nothing', () => expect(ids('gone', 0)).toEqual(stages.map((s) => s.id)));

it('a closed stage gives a closed status alone', () => {
  expect(statusesFor('won')).toEqual(['won']);
  expect(statusesFor('open')).not.toContain('lost');
});
