import { SYSTEM } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { EventRoles } from '../../events/index.ts';
import { ensureAccount, hashPassword } from '../../identity/index.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { SEEKING_LEAD, SHOWN_LEADS } from '../shown-leads.ts';
import { type DemoSignIn, newPassword, readSignIns, writeSignIns } from '../sign-ins.ts';

const STAFF: readonly Omit<DemoSignIn, 'password'>[] = [
  { kind: 'administrator', role: 'Administrator', name: 'Olha Kravets', email: 'administrator@spilno.example' },
  { kind: 'organiser', role: 'Organiser', name: 'Maryna Lysenko', email: 'organiser@spilno.example' },
  { kind: 'vettingOfficer', role: 'Vetting officer 1', name: 'Ihor Kovalenko', email: 'officer1@spilno.example' },
  { kind: 'vettingOfficer', role: 'Vetting officer 2', name: 'Nadiia Bondar', email: 'officer2@spilno.example' },
  { kind: 'vettingOfficer', role: 'Vetting officer 3', name: 'Stefan Weber', email: 'officer3@spilno.example' },
];

/** Accounts with a password of their own, written down before they hold. */
export const makePeople: DemoStep = {
  name: 'make-people',
  async run(world) {
    const { app, source, dataDir } = world;
    const { eventId } = await demoForum(world);
    const known = new Map((await readSignIns(dataDir)).map(({ email, password }) => [email, password]));
    const signIns = [...STAFF, ...SHOWN_LEADS, SEEKING_LEAD].map((person) => ({ ...person, password: known.get(person.email) ?? newPassword() }));
    await writeSignIns(dataDir, signIns);
    for (const { kind, name, email, password } of signIns) {
      const passwordHash = await hashPassword(password);
      await inTransaction(source, async (manager) => {
        const { accountId } = await ensureAccount(manager, email, name, kind === 'ukrainianLead' ? 'uk' : 'en');
        await manager.query('update account set password_hash = $2, is_administrator = $3 where id = $1', [accountId, passwordHash, kind === 'administrator']);
      });
      if (kind === 'organiser' || kind === 'vettingOfficer') await app.get(EventRoles).grant(SYSTEM, eventId, { email, role: kind, displayName: name });
    }
  },
};
