import type * as indonesian from '../../id/screens/activities';

export const activities: typeof indonesian.activities = {
  title: 'Mentoring',
  empty: 'No mentoring is recorded yet.',
  record: 'Record mentoring',
  recorded: 'The mentoring is in the recovery record.',
  one: '%{kind}, %{day}',
  topicHelp: 'Choose an example of the guideline, or write your own.',
  inGroup: 'In a group',
  alone: 'Alone',
  noteHelp: 'How the client took it, and what was agreed to follow.',
  kindHelp: {
    KIE: 'Communication, information and education on drugs and recovery.',
    RELAPSE_PREVENTION: 'Knowing the signs of a relapse and how to prevent it.',
    POSITIVE_ACTIVITY: 'Taking part in what neighbours do: community, religion, culture, sport.',
    VOCATIONAL: 'Skills for productive work that fit interest and talent.',
    FAMILY_SESSION: 'With the family as partners of the recovery.',
    NETWORKING: 'Connecting the client with those who can support.',
    ASSISTANCE: 'Helping the client to know their needs and plan their activities.',
  },
  topics: {
    KIE: {
      harm: 'Harm done by drugs',
      support: 'Support of family and community for recovery',
    },
    RELAPSE_PREVENTION: {
      signs: 'Early signs of relapse',
      technique: 'Ways to prevent relapse',
      strengths: 'Strengths and obstacles in staying recovered',
    },
    POSITIVE_ACTIVITY: {
      community: 'Community activity',
      religious: 'Religious activity',
      cultural: 'Cultural activity',
      sport: 'Sport',
      skill: 'Skills',
    },
    VOCATIONAL: {
      automotive: 'Automotive',
      electronics: 'Repair of electronics',
      crafts: 'Crafts',
      multimedia: 'Multimedia',
      photography: 'Photography',
      farming: 'Farming',
    },
    FAMILY_SESSION: {
      feelings: 'Knowing disappointment, shame and guilt, and coping with them',
      home: 'A home that prevents relapse',
      partner: 'The family as an active partner of the recovery',
    },
    NETWORKING: {
      health: 'Health',
      training: 'Education and training',
      welfare: 'Welfare',
      law: 'Law',
    },
    ASSISTANCE: {
      needs: 'Identifying needs after rehabilitation',
      plan: 'Plan of the client’s activities',
    },
  },
};
