/** What the rules refuse, asked of a whole database: each statement finds no row where none was broken. */
export const refused: Readonly<Record<string, string>> = {
  'a second active enrollment of a client': `select client_id from enrollment where status = 'ACTIVE' group by 1 having count(*) > 1`,
  'an enrollment without a completed rehabilitation before it, or without consent': `select e.id from enrollment e
    join rehabilitation r on r.id = e.rehabilitation_id join consent c on c.id = e.consent_id where r.client_id <> e.client_id
    or c.client_id <> e.client_id or r.result is distinct from 'COMPLETED' or e.started_on < r.ended_on
    or e.started_on <> coalesce(r.returned_on, e.started_on) or c.purpose <> 'POST_REHABILITATION' or c.given_on > e.started_on
    or c.withdrawn_on <= e.started_on`,
  'a fifth client of an agent on any day': `select a.id from assignment a join assignment b on b.agent_id = a.agent_id
    and b.started_on <= a.started_on and coalesce(b.ended_on, 'infinity') > a.started_on group by a.id having count(*) > 4`,
  'an agent of another village': `select a.id from assignment a join recovery_agent g on g.id = a.agent_id
    join client c on c.id = a.client_id where c.village_code <> g.village_code`,
  'an agent who was not yet appointed, or no longer': `select a.id from assignment a join recovery_agent g on g.id = a.agent_id
    where cardinality(g.criteria) < 11 or g.decree_issued_on is null or g.decree_issued_on > a.started_on
    or coalesce(a.ended_on, 'infinity') > coalesce(g.ended_on, 'infinity') or not (a.accepted_by_client and a.accepted_by_family)
    or (select sum(hours) from briefing b where b.agent_id = g.id) < 8
    or (select count(distinct t) from briefing b, unnest(topics) t where b.agent_id = g.id) < 6`,
  'a direct visit nobody announced, an indirect one without a source': `select id from visit where case mode
    when 'DIRECT' then place is null or medium is not null or announced_on is null or announced_on > visited_on
    else informant is null and medium is null end`,
  'a meeting of fewer than three clients, or of two facilitators or none': `select m.id from group_meeting m
    where num_nonnulls(m.agent_id, m.officer_id) <> 1
    or (select count(distinct client_id) from attendance a where a.meeting_id = m.id and attendee = 'CLIENT') < 3`,
  'a guest where the meeting was not joint, the village had three, or the guest came from afar': `select a.id from attendance a
    join group_meeting m on m.id = a.meeting_id join client c on c.id = a.client_id where a.attendee = 'CLIENT'
    and c.village_code <> m.village_code and (not m.joint or left(c.village_code, 5) <> left(m.village_code, 5) or 3 <= (
      select count(*) from enrollment e join client h on h.id = e.client_id where h.village_code = m.village_code
      and m.held_on between e.started_on and coalesce(e.ended_on, 'infinity')))`,
  'a referral sent without a live consent to this receiver for this need': `select r.id from referral r left join consent c
    on c.id = r.consent_id where r.sent_on is not null and (c.client_id = r.client_id and c.purpose = 'REFERRAL'
    and c.receiver_id = r.facility_id and coalesce(c.need, r.need) = r.need and c.given_on <= r.sent_on
    and coalesce(c.withdrawn_on, 'infinity') > r.sent_on and coalesce(c.expires_on, 'infinity') >= r.sent_on) is not true`,
  'a referral to a facility that does not offer it': `select r.id from referral r join facility f on f.id = r.facility_id
    where not r.need = any (f.services)`,
  'a third valid routine test, or a test by somebody who is no officer': `select enrollment_id from urine_test t
    join account a on a.id = t.examiner_id group by 1 having count(*) filter (where overall <> 'INVALID' and purpose = 'ROUTINE') > 2 or bool_or((purpose = 'RELAPSE') <> (t.relapse_id is not null)) or bool_or(a.role <> 'OFFICER')`,
  'a second form of a phase, or a final one before the last month': `select q.enrollment_id from quality_of_life_assessment q
    join enrollment e on e.id = q.enrollment_id group by 1, phase
    having count(*) > 1 or bool_or(phase = 'FINAL' and taken_on < e.started_on + interval '3 months')`,
  'an officer the head did not appoint, or a form by somebody who was not trained in WHOQOL': `select id from officer
    where not appointed_by_head union all select q.id from quality_of_life_assessment q where not exists (
      select from training t where t.officer_id = q.assessor_id and t.kind = 'WHOQOL' and t.held_on <= q.taken_on)`,
  'an agent on duty who lives elsewhere or was not selected': `select id from recovery_agent where status <> 'CANDIDATE'
    and (home_village_code <> village_code or not selected_by_unit)`,
  'a visit that found a slip, lapse or relapse without its event, or one closed with a step left': `select v.id from visit v
    where v.recovery_status <> 'RECOVERING' and not exists (select from relapse_event r where r.enrollment_id = v.enrollment_id and r.type = v.recovery_status)
    union all select r.id from relapse_event r where closed_on is not null
    and (select count(distinct step) from relapse_step s where s.relapse_id = r.id) < 3`,
  'a completion before four months or without an outcome, an exit without a reason': `select e.id from enrollment e
    left join outcome o on o.enrollment_id = e.id where (status = 'COMPLETED' and (ended_on < started_on + interval '4 months'
    or o.id is null or o.recorded_on > ended_on)) or (status = 'EXITED') <> (exit_reason is not null)`,
};
