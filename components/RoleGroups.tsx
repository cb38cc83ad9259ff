/** Offices then and now, each with its dates. */
import type { RoleGroup, RoleLine } from '../utils/view/roles.ts';

function RoleItem({ role, withSource }: { readonly role: RoleLine; readonly withSource: boolean }) {
  return (
    <span class="role">
      <span class="role-title">{role.title}</span>
      {role.where && <span class="role-where">, {role.where}</span>}
      {role.dates && <span class="role-dates"> {role.dates}</span>}
      {withSource && <span class="role-source"> {role.source}</span>}
    </span>
  );
}

/** The first office and how many more; all of them where `isFull`. */
export function RoleGroups({ groups, isFull }: { readonly groups: readonly RoleGroup[]; readonly isFull: boolean }) {
  return (
    <dl class="roles">
      {groups.map(({ label, roles, instead }) => {
        const shown = isFull ? roles : roles.slice(0, 1);
        return (
          <div class={label ? 'role-group' : 'role-group unlabelled'} key={label}>
            <dt>{label ?? <span class="visually-hidden">Office</span>}</dt>
            <dd>
              {shown.map((role, index) => (
                <RoleItem key={index} role={role} withSource={isFull} />
              ))}
              {roles.length > shown.length && <span class="role-more">and {roles.length - shown.length} more</span>}
              {instead && <span class="role-instead">{instead}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
