// What stands in the resumes of the stand-in, and what was found there.
import type { Career, FactField, FactValue, Finding, Position } from '../src/api/resumes.ts';

type Found = [FactField, FactValue, number, string];

const engineer = `Nguyễn Thị Minh Khai 🎓
minh.khai@example.org · +84 24 5550 1122 · Hà Nội
linkedin.com/in/minh-khai-example

Profile
Backend engineer with eleven years of experience in distributed systems. Writes Rust every day, and
knows PostgreSQL from the planner to the disk. Likes small teams, clear interfaces and tests that
say what is wrong.

Experience
Staff engineer, Sông Hồng Payments, 2021-06 to present
  Leads a team of six. Moved the ledger from a monolith to four services without a lost booking.
  Introduced Kubernetes and taught forty colleagues how to live with it.
Senior engineer, Sông Hồng Payments, 2019-02 to 2021-05
  Rewrote the settlement engine in Rust; nightly runs went from five hours to eleven minutes.
Engineer, Blauwal Software GmbH, 2018-03 to 2018-11
Engineer, Hafenkontor AG, 2017-01 to 2017-12
Developer, Freelance, 2016-09 to 2017-06
Developer, Đông Đô Informatics, 2013-08 to 2016-04

Education
Hanoi University of Science and Technology, MSc Computer Science, 2011 to 2013

Languages
Vietnamese (mother tongue), English (C1), German (B1, maybe B2 by summer)
`;

const stay = (title: string, company: string, from: string, to: string): Position => ({
  company,
  title,
  from,
  to,
});

const engineerFacts: Found[] = [
  ['name', 'Nguyễn Thị Minh Khai', 99, 'Nguyễn Thị Minh Khai'],
  ['mail', 'minh.khai@example.org', 98, 'minh.khai@example.org'],
  ['phone', '+84 24 5550 1122', 93, '+84 24 5550 1122'],
  ['location', 'Hà Nội', 88, 'Hà Nội'],
  ['link', 'https://linkedin.com/in/minh-khai-example', 96, 'linkedin.com/in/minh-khai-example'],
  ['skill', 'Rust', 97, 'Writes Rust every day'],
  ['skill', 'PostgreSQL', 92, 'knows PostgreSQL'],
  ['skill', 'Kubernetes', 61, 'Introduced Kubernetes'],
  ['language', 'Vietnamese', 95, 'Vietnamese (mother tongue)'],
  ['language', 'English', 91, 'English (C1)'],
  ['language', 'German', 48, 'German (B1, maybe B2 by summer)'],
  [
    'education',
    {
      institution: 'Hanoi University of Science and Technology',
      degree: 'MSc Computer Science',
      from: '2011',
      to: '2013',
    },
    90,
    'Hanoi University of Science and Technology, MSc Computer Science, 2011 to 2013',
  ],
  [
    'position',
    stay('Staff engineer', 'Sông Hồng Payments', '2021-06', 'present'),
    94,
    'Staff engineer, Sông Hồng Payments, 2021-06 to present',
  ],
  [
    'position',
    stay('Senior engineer', 'Sông Hồng Payments', '2019-02', '2021-05'),
    93,
    'Senior engineer, Sông Hồng Payments, 2019-02 to 2021-05',
  ],
  [
    'position',
    stay('Developer', 'Freelance', '2016-09', '2017-06'),
    55,
    'Developer, Freelance, 2016-09 to 2017-06',
  ],
];

export const engineerCareer: Career = {
  stays: [
    {
      company: 'Sông Hồng Payments',
      titles: ['Staff engineer', 'Senior engineer'],
      from: '2019-02',
      to: null,
      months: 94,
      longest: 94,
      ongoing: true,
      by_nature_short: false,
    },
    {
      company: 'Blauwal Software GmbH',
      titles: ['Engineer'],
      from: '2018-03',
      to: '2018-11',
      months: 9,
      longest: 9,
      ongoing: false,
      by_nature_short: false,
    },
    {
      company: 'Hafenkontor AG',
      titles: ['Engineer'],
      from: '2017-01',
      to: '2017-12',
      months: 12,
      longest: 12,
      ongoing: false,
      by_nature_short: false,
    },
    {
      company: 'Freelance',
      titles: ['Developer'],
      from: '2016-09',
      to: '2017-06',
      months: 10,
      longest: 10,
      ongoing: false,
      by_nature_short: false,
    },
    {
      company: 'Đông Đô Informatics',
      titles: ['Developer'],
      from: '2013-08',
      to: '2016-04',
      months: 33,
      longest: 33,
      ongoing: false,
      by_nature_short: false,
    },
  ],
  gaps: [{ from: '2016-05', to: '2016-08', months: 4 }],
  overlaps: [
    { companies: ['Freelance', 'Hafenkontor AG'], from: '2017-01', to: '2017-06', months: 6 },
  ],
  undated: 1,
  flagged: true,
  reasons: [
    'Three stays of less than 18 months within five years: Freelance (10 months), Hafenkontor AG (12 months), Blauwal Software GmbH (9 months).',
  ],
};

/** One hundred and twenty characters of a name. */
export const longName =
  'Maximiliane-Alexandra Theodora Freifrau von und zu Guttenberg-Lichtenstein-Hohenzollern-Sigmaringen, geb. von der Weiden';

const long = `${longName}
theodora@example.org
Controller with a love of spreadsheets.
`;
const plain = (name: string, mail: string) =>
  `${name}\n${mail}\nLisbon\n\nSupport engineer who likes people. SQL, Python.\n`;

export interface Content {
  text: string;
  findings: Finding[];
}

/** Places are counted in characters, as the API does. */
function content(text: string, found: Found[]): Content {
  return {
    text,
    findings: found.map(([field, value, confidence, quote], at) => ({
      id: at + 1,
      field,
      value,
      confidence,
      source: { text: quote, start: Array.from(text.slice(0, text.indexOf(quote))).length },
    })),
  };
}

export const engineerContent = content(engineer, engineerFacts);
export const longContent = content(long, [
  ['name', longName, 72, longName],
  ['mail', 'theodora@example.org', 97, 'theodora@example.org'],
]);
export const plainContent = (name: string, mail: string): Content =>
  content(plain(name, mail), [
    ['name', name, 88, name],
    ['mail', mail, 97, mail],
    ['location', 'Lisbon', 64, 'Lisbon'],
    ['skill', 'SQL', 91, 'SQL'],
    ['skill', 'Python', 58, 'Python'],
  ]);
