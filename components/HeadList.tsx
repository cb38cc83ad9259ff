/** Who headed an organization on the article's date. */
import type { HeadView } from '../utils/view/organizations.ts';
import { WORDS } from '../utils/view/strings.ts';

export function HeadList({ heads }: { readonly heads: readonly HeadView[] }) {
  if (heads.length === 0) return null;
  return (
    <dl class="roles">
      <div class="role-group">
        <dt>{WORDS.headedBy}</dt>
        <dd>
          {heads.map(({ name, role }) => (
            <span class="role" key={name + role.title}>
              <span class="role-title">
                <bdi>{name}</bdi>
              </span>
              <span class="role-where">, {role.title}</span>
              {role.dates && <span class="role-dates"> {role.dates}</span>}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
