import { Migration } from '@mikro-orm/migrations';

/**
 * Finds villages by words of their name and path, a typo forgiven. The longest word goes through the trigram index,
 * which the planner would pass over for its poor estimate of similarity; the others narrow what it found.
 */
export class Migration004FindVillages extends Migration {
  override up(): void {
    this.addSql(`create function find_villages(words text[], inside text, most int) returns setof village
      language sql stable set enable_seqscan = off as $$
        with asked as (
          select (select w from unnest(words) w order by length(w) desc limit 1) longest, array_to_string(words, ' ') whole)
        select v.* from asked, village v
        where asked.longest <% v.search and v.valid_to is null
          and (select bool_and(w <% v.search) from unnest(words) w)
          and (inside is null or v.code = inside or (v.code >= inside || '.' and v.code < inside || '/'))
        order by lower(v.name) like whole || '%' desc, word_similarity(whole, v.search) desc,
          similarity(lower(v.name), whole) desc, length(v.name), v.code
        limit most $$;`);
  }
}
