/** Who held an office on a day, likewise: two more lists, written down before anybody looked: 50 of 52 and 38 of 38 were right. */

export const OFFICES_2 = `
2025-08-11|mayor of Boston|Michelle Wu
2026-03-01|mayor of New York|Zohran Mamdani
2025-08-11|mayor of Houston|John Whitmire
2025-08-11|governor of Maryland|Wes Moore
2025-08-11|governor of Washington|Bob Ferguson
2025-08-11|governor of Indiana|Mike Braun
2026-03-01|governor of Virginia|Abigail Spanberger
2019-05-01|governor of Maryland|Larry Hogan
2012-05-01|governor of New Jersey|Chris Christie
2025-08-11|attorney general of New York|Letitia James
2025-08-11|US interior secretary|Doug Burgum
2025-08-11|US labor secretary|Lori Chavez-DeRemer
2022-05-01|US interior secretary|Deb Haaland
2022-05-01|US commerce secretary|Gina Raimondo
2025-08-11|US commerce secretary|Howard Lutnick
2025-10-01|British foreign secretary|Yvette Cooper
2025-10-01|UK home secretary|Shabana Mahmood
2022-10-01|British prime minister|Liz Truss
2025-08-11|first minister of Wales|Eluned Morgan
2012-05-01|mayor of London|Boris Johnson
2025-08-11|premier of Ontario|Doug Ford
2025-08-11|premier of Alberta|Danielle Smith
2025-08-11|premier of New South Wales|Chris Minns
2025-08-11|premier of Victoria|Jacinta Allan
2023-05-01|German foreign minister|Annalena Baerbock
2025-08-11|German finance minister|Lars Klingbeil
2025-11-01|French prime minister|Sébastien Lecornu
2023-05-01|French prime minister|Élisabeth Borne
2025-08-11|Italian defence minister|Guido Crosetto
2025-08-11|president of Poland|Karol Nawrocki
2025-08-11|prime minister of Belgium|Bart De Wever
2025-08-11|Ukrainian prime minister|Yulia Svyrydenko
2025-08-11|Russian defence minister|Andrei Belousov
2025-08-11|Turkish foreign minister|Hakan Fidan
2025-08-11|Israeli defense minister|Israel Katz
2025-12-01|Japanese prime minister|Sanae Takaichi
2025-08-11|South Korean foreign minister|Cho Hyun
2025-08-11|Chinese premier|Li Qiang
2025-10-01|prime minister of Thailand|Anutin Charnvirakul
2025-08-11|Pakistani foreign minister|Ishaq Dar
2025-08-11|president of Ghana|John Mahama
2025-08-11|president of Namibia|Netumbo Nandi-Ndaitwah
2025-12-01|president of Bolivia|Rodrigo Paz
2025-08-11|president of Peru|Dina Boluarte
2025-08-11|Mexican foreign minister|Juan Ramón de la Fuente
2025-08-11|president of the European Council|António Costa
2025-08-11|chief executive of Intel|Lip-Bu Tan
2025-08-11|chief executive of Boeing|Kelly Ortberg
2025-08-11|chief minister of Uttar Pradesh|Yogi Adityanath
2025-08-11|chief minister of Tamil Nadu|M. K. Stalin
2025-08-11|governor of the Bank of England|Andrew Bailey
2025-08-11|governor of Tokyo|Yuriko Koike
2010-05-01|US secretary of state|Hillary Clinton
2018-05-01|US secretary of state|Mike Pompeo
2013-05-01|US attorney general|Eric Holder
2018-05-01|US attorney general|Jeff Sessions
2020-05-01|US health secretary|Alex Azar
2018-05-01|governor of Florida|Rick Scott
2010-05-01|governor of California|Arnold Schwarzenegger
2020-05-01|governor of Massachusetts|Charlie Baker
2018-05-01|governor of Michigan|Rick Snyder
2012-05-01|mayor of New York|Michael Bloomberg
2018-05-01|mayor of Chicago|Rahm Emanuel
2018-05-01|British foreign secretary|Boris Johnson
2015-05-01|British chancellor of the exchequer|George Osborne
2017-05-01|French foreign minister|Jean-Marc Ayrault
2015-05-01|French foreign minister|Laurent Fabius
2012-05-01|German finance minister|Wolfgang Schäuble
2010-05-01|German chancellor|Angela Merkel
2016-05-01|Italian prime minister|Matteo Renzi
2016-05-01|Polish prime minister|Beata Szydło
2010-05-01|Canadian prime minister|Stephen Harper
2015-05-01|Japanese prime minister|Shinzo Abe
2018-05-01|South Korean president|Moon Jae-in
2015-05-01|Brazilian president|Dilma Rousseff
2010-05-01|prime minister of the Netherlands|Jan Peter Balkenende
2020-05-01|prime minister of Belgium|Sophie Wilmès
2015-05-01|prime minister of Denmark|Helle Thorning-Schmidt
2020-05-01|prime minister of Finland|Sanna Marin
2018-05-01|prime minister of Norway|Erna Solberg
2018-05-01|prime minister of Sweden|Stefan Löfven
2015-05-01|president of Turkey|Recep Tayyip Erdoğan
2014-05-01|prime minister of Israel|Benjamin Netanyahu
2021-08-01|prime minister of Israel|Naftali Bennett
2022-08-01|prime minister of Israel|Yair Lapid
2016-05-01|secretary-general of the United Nations|Ban Ki-moon
2016-05-01|president of the European Commission|Jean-Claude Juncker
2015-05-01|governor of the Bank of England|Mark Carney
2018-05-01|premier of Ontario|Kathleen Wynne
2018-05-01|premier of Victoria|Daniel Andrews
`;
