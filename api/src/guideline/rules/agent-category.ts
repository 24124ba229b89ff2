import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { agentCategories, type AgentCategory } from '../parameters/designation.js';

interface Facts {
  category: AgentCategory;
  /** Names the category where it is another one. */
  otherCategory: string | null;
}

/** A recovery agent belongs to a category the guideline names, or to another one that is named. */
export const agentCategory = rule<Facts>(
  {
    code: 'agent.category',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2, l.385', 'Anggota masyarakat yang dapat ditetapkan sebagai agen pemulihan'),
    parameters: [agentCategories],
    field: 'category',
    optional: ['otherCategory'],
  },
  ({ category, otherCategory }, day) => {
    const categories = valueOn(agentCategories, day);
    const unnamed = category === 'OTHER' && !otherCategory?.trim();
    return {
      met: categories.includes(category) && !unnamed,
      found: category,
      required: categories,
      missing: unnamed ? ['otherCategory'] : [],
    };
  },
);
