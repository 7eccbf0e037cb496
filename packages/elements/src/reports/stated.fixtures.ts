/** What the report states, and nothing else. */
export const R1 = 'Reports/R1 Corporate performance, AsStated';
/** With the quarters that its sentences rest on. */
export const R1_BETWEEN = 'Reports/R1 Corporate performance, QuartersBetween';
/** A whole borough. */
export const R1_WHOLE = 'Reports/R1 Corporate performance, WholeBorough';
/** The tiles. */
export const R2 = 'Reports/R2 Children’s strategy score card, ScoreCard';
const R2_NEEDS = 'Reports/R2 Children’s strategy score card, SummaryOfNeeds';
const R3 = 'Reports/R3 Children’s dashboard, ToScrutiny';
const R4 = 'Reports/R4 Monthly children’s social care, AlongTheJourney';
const R5 = 'Reports/R5 Improvement programme, AnnexA';
const R6 = 'Reports/R6 School inspections, Outcomes';
const R7 = 'Reports/R7 Education strategy, Strategy';

/** What each report states, as its readers find it. A row of a table is read from left to right. */
export const stated: [story: string, what: string, found: string | RegExp][] = [
  [
    R1,
    'the highest of the period, 10 points above target',
    '91%, the highest in the period and 10 percentage points better',
  ],
  [R1, 'assessments from 67% to 85%', /in timescale High 67% .* 85% .* 82%; local On target \+3 pts \+3\.7%/],
  [
    R1,
    'conferences',
    /Initial child protection conferences in timescale High .* 91% .* 81%; local On target \+10 pts/,
  ],
  [
    R1,
    'review conferences above 94%',
    'Review conferences stayed above 94% in every quarter and met their target.',
  ],
  [
    R1,
    'agency staff off target, low is good',
    /Agency social workers Low .* 28% .* 20%; local Off target \+8 pts \+40\.0%/,
  ],
  [R1, 'England and the region for agency staff', 'averages for England (22%) and the region (26%)'],
  [R1, 're-referrals', /Re-referrals to children’s social care Low .* 24%/],
  [R1, 'a national target', /Education, health and care plans within 20 weeks High .* 50%; national/],
  [R1, 'contacts a month', /Contacts to adult social care a month Not judged .* 2,000/],
  [R1, 'equipment', /Equipment fitted within 7 days High .* 96%/],
  [R1, 'just under 90% at home', 'just under 90% of people were still at home 91 days after discharge'],
  [R1, 'an annual measure in a quarterly report', /not in treatment yearly Low 23\/24 not yet due/],
  [
    R1,
    'how many health indicators the report has',
    'seven health indicators; its commentary speaks of these three',
  ],
  [
    R1,
    'the local target and the national standard',
    'above the local target of 95% in the first two quarters of 2024/25; the national standard is 90%',
  ],
  [
    R1,
    'a target that is last year’s outturn',
    '2024/25 target is the 2023/24 outturn, which an unusual quarter inflated',
  ],
  [R1, 'adaptations over two quarters', /Adaptations completed half-yearly High 24\/25-H1 202/],
  [R1, 'emissions', /carbon dioxide emissions to date High .* 36%/],
  [
    R1,
    'Council Tax, with its year-end target',
    /Council Tax collected High .* 53\.6% .* 97\.25%; local; at year end No target no profile/,
  ],
  [R1, 'business rates', /Business rates collected High .* 57\.4% .* 98%; local; at year end/],
  [R1, 'debt in its immature quarter', /percentage of gross debt raised quarterly Low .* 15%/],
  [
    R1,
    'that polarity can change',
    'This can change over time: every period is judged by the way that was good then.',
  ],
  [
    R1,
    'what arrow and colour say',
    'The arrow shows which way the figure went; its colour and shape show whether that is good',
  ],
  [R1, 'that targets may move', 'Targets can change from year to year; the graphs show each in its time'],
  [R1, 'the tolerance', 'amber is off target by no more than the tolerance (5% of the target)'],
  [R1, 'beige', 'Beige means that there is no target at present.'],
  [
    R1_BETWEEN,
    'a rise from the earliest quarter to the latest',
    /in timescale High 67% 72% 79% 85% Improved \+6 pts \+7\.6%/,
  ],
  [R1_BETWEEN, 'every quarter above 94%', /review conferences in timescale High 95\.2% 97\.0% 94\.5% 98\.1%/],
  [
    R1_BETWEEN,
    're-referrals near target',
    /Re-referrals within 12 months Low .* 24% Worsened .* Close to target \+1 pt/,
  ],
  [R1_BETWEEN, 'fly-tipping that rises', /Fly-tipping reports Not judged 812 845 890 931/],
  [
    R1_BETWEEN,
    'the quarter before last year’s',
    /Activities for children High .* Improved \+70 on 23\/24-Q2/,
  ],
  [
    R1_BETWEEN,
    'a profile',
    /Council Tax collected quarterly, year to date High .* 53\.50%; local; 97\.25% at year end On profile/,
  ],
  [
    R1_BETWEEN,
    'the upper quartile in the region',
    '1st of 5 1.00 percentage points better than 52.60% (councils of Northern Vale). Quartile A, best quarter.',
  ],
  [
    R1_BETWEEN,
    'the upper quartile in the nation',
    '1st of 6 1.40 percentage points better than 52.20% (councils of the nation). Quartile A, best quarter.',
  ],
  [
    R1_BETWEEN,
    'an immature quarter',
    /15% Not compared the latest figure is not yet complete and will change\./,
  ],
  [R1_BETWEEN, 'debt that falls', /Unrecovered debt Low £9\.8 million £8\.1 million £7\.4 million Improved/],
  [R2_NEEDS, 'points and percent told apart', 'Down 0.16 percentage points (3.2%) since AY15/16'],
  [R2_NEEDS, 'children in care beside England', /Children in care .* 85\.0 .* England 61\.7/],
  [R2_NEEDS, 'protection plans beside England', /Child protection plans .* 44\.0 .* England 43\.3/],
  [R2_NEEDS, 'a change from the starting point', 'From 578.7 in 2012 to 220.2 in 2016, down 358.5 (61.9%).'],
  [R2_NEEDS, 'aged 16 to 24', /People aged 16 to 24 .* 4\.5%/],
  [R3, 'the gap', 'Boys: 12 percentage points lower than Girls.'],
  [R3, 'the worst of a distribution', 'Worst: Harbour Primary, 17.1%.'],
  [
    R3,
    'beside nation, region and city region',
    /the national average 72% −6 pts worse Northern Vale 69% −3 pts worse the city region 67% −1 pt worse/,
  ],
  [R3, 'the highest where high is good', /Phonics standard met in year 1 Academic year 2017\/18 1st of 6/],
  [R3, 'the highest where low is good', /Permanent exclusions Academic year 2017\/18 6th of 6/],
  [
    R3,
    'a downward trend of three years',
    /Average Attainment 8 score .* Worsened in each of the last 3 academic years\./,
  ],
  [R4, 'a steady decrease', /Contacts received .* 1,104 1,150 1,190 1,141 1,098 1,032 Not judged −66/],
  [R4, 'stable', /Unchanged Up 0\.2 percentage points \(0\.2%\) since August 2022/],
  [
    R4,
    'the same as the month before',
    /Children in need .* 1,412 September 2022 .* No change since August 2022/,
  ],
  [
    R4,
    'remains at 100%',
    /Child protection visits in time .* 100% September 2022 On target .* Unchanged in each of the last 3 months\. The joint best/,
  ],
  [R4, 'a decline of four months', /Cared-for children Not judged 628 634 631 627 622 618 Not judged −4/],
  [
    R4,
    'a run of what gets worse',
    /Agency social workers .* 36\.9% .* Worsened in each of the last 5 months\./,
  ],
  [R5, 'count and percent', 'In education, employment or training 95 50.0%'],
  [R6, 'the latest grade with its day', 'Good 4 May 2022'],
  [R6, 'the grade before with its day', 'Improved Up 1 grade from Requires improvement, 27 November 2018'],
  [R6, 'an outcome that is pending', 'There is no figure for 17 September 2024: pending.'],
  [R7, 'how many schools', /Schools Neither .* by academic year 102 /],
  [R7, 'how many are good or better', /Schools judged good or better High is good .* academic year 73% /],
  [R7, 'by phase', /Primary 83% \+10 pts Secondary 63% −10 pts/],
  [R7, 'how many children', /Children in schools .* 40,374/],
  [R7, 'with a plan', 'With a plan 1,432 3.6%'],
  [R7, 'with support', 'With support 4,839 12.1%'],
  [R7, 'with neither', 'With neither 33,776 84.3%'],
  [R7, 'in all', 'All together 40,047 100%'],
  [R7, 'the ambition', 'The ambition is to go from 69% in AY18/19 to 74% by AY24/25'],
  [
    R7,
    'the claim of rank',
    /or not known 2018\/19 \(April 2018 to March 2019\) 1st of 6 .* Sefton Council 3\.8%/,
  ],
];
