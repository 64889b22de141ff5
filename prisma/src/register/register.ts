import type { Register } from '@definitie-app/core';
import { changeDefinitie } from './change.ts';
import { createDefinitie } from './create.ts';
import { awaiting, findByBegrip, findDefinitie } from './definities.ts';
import { importKader } from './import.ts';
import { findInstallation, saveInstallation } from './installations.ts';
import { openJournal } from './journal.ts';
import { addKaart, kaarten, kaartenAt, moveKaart, paintKaart } from './kaarten.ts';
import { addRonde } from './rondes.ts';
import type { Scope } from './scope.ts';
import { countFound, search } from './search.ts';
import { addUser, findUser, setRol, users } from './users.ts';

/** `flush` writes what waits for the end of the transaction. */
export function openRegister(scope: Scope): {
  readonly register: Register;
  readonly flush: () => Promise<void>;
} {
  const { audit, emit, flush } = openJournal(scope);
  const register: Register = {
    find: findDefinitie(scope),
    findByBegrip: findByBegrip(scope),
    search: search(scope),
    countFound: countFound(scope),
    awaiting: awaiting(scope),
    create: createDefinitie(scope),
    change: changeDefinitie(scope),
    importKader: importKader(scope),
    addRonde: addRonde(scope),
    addKaart: addKaart(scope),
    kaarten: kaarten(scope),
    kaartenAt: kaartenAt(scope),
    moveKaart: moveKaart(scope),
    paintKaart: paintKaart(scope),
    findUser: findUser(scope),
    users: users(scope),
    addUser: addUser(scope),
    setRol: setRol(scope),
    findInstallation: findInstallation(scope),
    saveInstallation: saveInstallation(scope),
    audit,
    emit,
  };
  return { register, flush };
}
