import { tableRows } from './tableRows.ts';

/** A school of the city that is a member of one group and bears a name that no other school bears. */
export function memberSchool() {
  const schools = tableRows('city', 'schools.csv');
  const memberships = tableRows('city', 'memberships.csv');
  const groups = new Map(tableRows('city', 'groups.csv').map((row) => [row['group'], row]));
  const places = new Map(tableRows('city', 'places.csv').map((row) => [row['place'], row]));
  for (const membership of memberships) {
    const school = schools.find((row) => row['school'] === membership['school']);
    const group = groups.get(membership['group']);
    const place = places.get(school?.['place']);
    const alone = memberships.filter((row) => row['school'] === membership['school']).length === 1;
    const member = membership['role'] === 'member' && membership['left'] === '' && group?.['ended'] === '';
    if (school?.['closed'] !== '' || !member || !alone || place === undefined) continue;
    return { id: school['school'] ?? '', name: school['name'] ?? '', group: group['name'] ?? '', place };
  }
  throw new Error('the city has no such school');
}
