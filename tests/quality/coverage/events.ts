/**
 * Invented events, each told by two or three invented outlets in words of their own, with a column or a round-up that is about the
 * matter but tells no event of it, for measuring what is shown as one story.
 */

export interface Report {
  readonly title: string;
  readonly text: string;
  /** Who is named, with the number of mentions. */
  readonly names: Readonly<Record<string, number>>;
  readonly date: string;
}

export interface Event {
  readonly name: string;
  /** Reports of the one event. */
  readonly reports: readonly Report[];
  /** On the same matter, but not that event. */
  readonly beside: readonly Report[];
}

export const EVENTS: readonly Event[] = [
  {
    name: 'flood barrier',
    reports: [
      {
        title: 'Lowmere council approves harbour flood barrier',
        text: 'The Lowmere council on Monday approved a steel flood barrier across the harbour mouth. Finance Minister Marta Ellinor said the state would pay half of the 90 million. Engineers will sink the sluices before winter, and ferries move to the northern quay. Fishermen fear that their moorings will silt.',
        names: { 'Marta Ellinor': 2, 'Lowmere Tenants Union': 1 },
        date: '2026-03-02',
      },
      {
        title: 'Flood barrier for Lowmere harbour wins vote after seven hours',
        text: 'After seven hours of debate the council of Lowmere voted 14 to 9 for a flood barrier of steel at the mouth of the harbour. Half of the 90 million comes from the state, Marta Ellinor confirmed. The Lowmere Tenants Union had collected signatures against it. Sluices are to be sunk before the storms of winter.',
        names: { 'Marta Ellinor': 1, 'Lowmere Tenants Union': 2, 'Joren Askvale': 1 },
        date: '2026-03-03',
      },
    ],
    beside: [
      {
        title: 'The sea will not wait for our politicians',
        text: 'Marta Ellinor means well, and so does the council. But a wall at one harbour is no answer to a rising sea. I have lived in Lowmere for sixty years, I have seen three floods, and I know that moorings can be moved while whole streets cannot.',
        names: { 'Marta Ellinor': 1 },
        date: '2026-03-04',
      },
    ],
  },
  {
    name: 'train derailment',
    reports: [
      {
        title: 'Night train derails near Ostrava Brannick, eleven injured',
        text: 'Eleven passengers were injured when a night train left the rails near Brannick early on Tuesday. The locomotive struck a fallen beech that the storm had thrown on the track. Rescue crews freed the driver from the cab after two hours. The line stays closed until Thursday, the railway Nordbahn said.',
        names: { Nordbahn: 2, 'Tessa Quillmore': 1 },
        date: '2026-04-14',
      },
      {
        title: 'Eleven hurt as night train hits fallen tree and derails at Brannick',
        text: 'A night train of Nordbahn derailed at Brannick on Tuesday after hitting a beech that had fallen across the rails in the storm. Eleven people were hurt, the driver was trapped in his cab for two hours. Investigators led by Tessa Quillmore took the recorder of the locomotive. Buses replace trains until Thursday.',
        names: { Nordbahn: 2, 'Tessa Quillmore': 2 },
        date: '2026-04-14',
      },
      {
        title: 'Driver trapped for two hours after train derails near Brannick',
        text: 'Fire crews needed two hours to free the driver of the night train that derailed near Brannick. Eleven passengers were taken to hospital with broken bones and cuts. A beech uprooted by the storm lay on the rails, police said. Nordbahn has closed the line.',
        names: { Nordbahn: 1 },
        date: '2026-04-15',
      },
    ],
    beside: [
      {
        title: 'Nordbahn profits rise as more travellers choose sleepers',
        text: 'Nordbahn earned 210 million last year, a fifth more than the year before, since more travellers book sleepers to the south. The railway ordered forty new carriages and wants to hire drivers from abroad.',
        names: { Nordbahn: 4 },
        date: '2026-04-16',
      },
    ],
  },
  {
    name: 'bank merger',
    reports: [
      {
        title: 'Halden Bank to buy Corvane for 3.2 billion',
        text: 'Halden Bank will buy its smaller rival Corvane for 3.2 billion in shares, both lenders said on Wednesday. The merger makes the largest mortgage lender of Veldania. Chief executive Ilse Varnholt expects to close 140 branches. The competition office must agree.',
        names: { 'Halden Bank': 3, Corvane: 3, 'Ilse Varnholt': 1 },
        date: '2026-02-11',
      },
      {
        title: 'Corvane agrees to 3.2 billion takeover by Halden Bank',
        text: 'The board of Corvane recommends a takeover by Halden Bank worth 3.2 billion in shares. Ilse Varnholt, who heads Halden, would lead the merged mortgage lender; 140 branches close. Unions warned of 2,000 lost jobs, and the competition office announced a review.',
        names: { 'Halden Bank': 2, Corvane: 4, 'Ilse Varnholt': 2 },
        date: '2026-02-11',
      },
    ],
    beside: [
      {
        title: 'Five things to know in markets today',
        text: 'Oil slipped, copper rose and the crown held steady. Halden Bank and Corvane may talk about a deal, people close to them say. Chip makers report after the bell. The central bank speaks at noon, and tulip futures are back.',
        names: { 'Halden Bank': 1, Corvane: 1 },
        date: '2026-02-11',
      },
    ],
  },
  {
    name: 'painting found',
    reports: [
      {
        title: 'Stolen Brekke painting found behind wardrobe after 31 years',
        text: 'A painting by Sunniva Brekke that was stolen from the Lowmere museum in 1995 hung behind a wardrobe in a cottage, police said. The heirs of a joiner discovered “The Ice Cutters” while clearing his house. Curator Amund Rask called the canvas unharmed but for a tear.',
        names: { 'Sunniva Brekke': 2, 'Amund Rask': 1 },
        date: '2026-05-20',
      },
      {
        title: '“The Ice Cutters”, stolen in 1995, turns up behind a wardrobe',
        text: 'Thirty-one years after thieves cut it from its frame in the Lowmere museum, Sunniva Brekke’s canvas “The Ice Cutters” is back. Heirs who cleared the cottage of a joiner found the painting behind a wardrobe. It has one tear, said curator Amund Rask.',
        names: { 'Sunniva Brekke': 1, 'Amund Rask': 1 },
        date: '2026-05-21',
      },
    ],
    beside: [
      {
        title: 'Museum of Lowmere opens its new wing for children',
        text: 'Paper, paint and a room of mirrors: the museum of Lowmere has opened a wing where children may touch everything. Curator Amund Rask expects 40,000 visitors in the first summer. Entry is free on Sundays.',
        names: { 'Amund Rask': 2 },
        date: '2026-05-22',
      },
    ],
  },
  {
    name: 'minister resigns',
    reports: [
      {
        title: 'Interior minister Dorrit Falk resigns over leaked letters',
        text: 'Interior minister Dorrit Falk resigned on Friday after letters became known in which she asked police to drop an inquiry into a donor. Prime Minister Henrik Sole accepted at once. The letters, leaked to a magazine, bear her signature. Prosecutors have opened a case.',
        names: { 'Dorrit Falk': 3, 'Henrik Sole': 1 },
        date: '2026-06-05',
      },
      {
        title: 'Dorrit Falk quits as interior minister after donor letters leak',
        text: 'Dorrit Falk has stepped down. The interior minister had asked police in letters to drop an inquiry into a party donor, as a magazine revealed. Henrik Sole, the prime minister, thanked her for her service; the opposition demands that he go too. Prosecutors are looking at the signature.',
        names: { 'Dorrit Falk': 2, 'Henrik Sole': 2 },
        date: '2026-06-05',
      },
    ],
    beside: [
      {
        title: 'Profile: who is Dorrit Falk?',
        text: 'She grew up on a farm, rowed for her country and studied law at night. Dorrit Falk was mayor of a town of nine thousand before Henrik Sole called her to the capital. Friends speak of her laugh, foes of her temper.',
        names: { 'Dorrit Falk': 4, 'Henrik Sole': 1 },
        date: '2025-01-20',
      },
      {
        title: 'Sole’s government slips in polls',
        text: 'For the first time in two years the government of Henrik Sole trails the opposition, a poll finds. Voters name rents, hospital queues and the price of power as their worries. A third would vote for nobody.',
        names: { 'Henrik Sole': 3 },
        date: '2026-06-08',
      },
    ],
  },
  {
    name: 'drug recall',
    reports: [
      {
        title: 'Heart pills recalled in nine countries after tests find solvent',
        text: 'The maker Aldinova recalls its heart pills Cardovex in nine countries because tests found traces of a solvent. Patients should not stop taking them but ask their pharmacist, the medicines agency said. About 600,000 packets are affected, all made at one plant.',
        names: { Aldinova: 2, 'European Medicines Agency': 1 },
        date: '2026-01-15',
      },
      {
        title: 'Aldinova recalls 600,000 packets of heart pills over solvent',
        text: 'Aldinova is taking 600,000 packets of the heart pills Cardovex back from pharmacies. Traces of a solvent from one plant were found in tests. Nobody should stop the treatment without a doctor, warned the medicines agency, which speaks of a recall in nine countries.',
        names: { Aldinova: 3, 'European Medicines Agency': 1 },
        date: '2026-01-16',
      },
    ],
    beside: [
      {
        title: 'Why medicines run short every winter',
        text: 'Syrups for children, antibiotics, insulin: pharmacists spend hours on the telephone. Makers such as Aldinova produce in few plants, stocks are lean, and a cold wave does the rest. Experts call for reserves.',
        names: { Aldinova: 1 },
        date: '2026-01-17',
      },
    ],
  },
];
