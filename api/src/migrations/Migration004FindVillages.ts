import { Migration } from '@mikro-orm/migrations';

/**
 * Finds villages by words of their name and path, a typo forgiven. Its three longest words go through the
 * trigram index together, which the planner would pass over for its poor estimate of similarity.
 */
export class Migration004FindVillages extends Migration {
  override up(): void {
    this.addSql(`create function find_villages(words text[], inside text, most int) returns setof village
      language sql stable set enable_seqscan = off as $$
        with asked as (
          select array_agg(w order by length(w) desc) w, array_to_string(words, ' ') whole from unnest(words) w)
        select v.* from asked, village v
        where w[1] <% v.search and coalesce(w[2], w[1]) <% v.search and coalesce(w[3], w[1]) <% v.search
          and v.valid_to is null and (select bool_and(x <% v.search) from unnest(w[4:]) x) is not false
          and (inside is null or v.code = inside or (v.code >= inside || '.' and v.code < inside || '/'))
        order by lower(v.name) like whole || '%' desc, word_similarity(whole, v.search) desc,
          similarity(lower(v.name), whole) desc, length(v.name), v.code
        limit most $$;`);
  }
}
