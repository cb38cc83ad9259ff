/** Who headed a body on a day, from public knowledge: date, body, all heads told, the first first. `-`: nobody may be told. */

export const HEADS = `
2019-11-20|White House|-
2025-08-11|White House|-
2019-11-20|United States Senate|-
2019-11-20|United States House of Representatives|Nancy Pelosi
2019-11-20|Federal Reserve|Jerome Powell
2016-05-01|Federal Reserve|Janet Yellen
2019-11-20|United States Department of Justice|William Barr
2025-08-11|United States Department of Agriculture|Brooke Rollins
2019-11-20|Ministry of Defence|Ben Wallace
2019-11-20|Federal Communications Commission|Ajit Pai
2022-06-01|Federal Trade Commission|Lina Khan
2016-05-01|HM Treasury|George Osborne
2019-11-20|Chinese Communist Party|Xi Jinping
2016-05-01|Food and Drug Administration|Robert Califf
2022-06-01|Bundestag|Bärbel Bas
2022-06-01|Parliament of the United Kingdom|-
2025-08-11|Knesset|Amir Ohana
2016-05-01|General Motors|Mary Barra
2022-06-01|Amazon|Andy Jassy,Jeff Bezos
2025-08-11|Wagner Group|-
2022-06-01|Scottish Government|Nicola Sturgeon
2022-06-01|Office of the Director of National Intelligence|Avril Haines
2016-05-01|Palestinian Authority|Mahmoud Abbas
2019-11-20|United States government|-
2025-08-11|BBC|Tim Davie
2026-11-25|Hezbollah|Naim Qassem
2023-03-01|International Monetary Fund|Kristalina Georgieva
2023-03-01|Shell|Wael Sawan
2024-03-05|United States Department of Defense|Lloyd Austin
2017-05-01|IBM|Ginni Rometty
2023-03-01|NATO|Jens Stoltenberg
2023-03-01|Federal Reserve Bank of St. Louis|James Bullard
`;
