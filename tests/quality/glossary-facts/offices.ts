/** Who held an office on a day, from public knowledge: date, the office as a text words it, the holder's surname or name. */

export const OFFICES = `
2025-08-11|president of the United States|Donald Trump
2023-05-01|US president|Joe Biden
2010-05-01|US president|Barack Obama
2025-08-11|US vice president|JD Vance
2025-08-11|US secretary of state|Marco Rubio
2015-05-01|US secretary of state|John Kerry
2025-08-11|US attorney general|Pam Bondi
2022-05-01|US attorney general|Merrick Garland
2025-08-11|US defense secretary|Pete Hegseth
2022-05-01|US defense secretary|Lloyd Austin
2025-08-11|US treasury secretary|Scott Bessent
2022-05-01|US treasury secretary|Janet Yellen
2025-08-11|US homeland security secretary|Kristi Noem
2025-08-11|US health secretary|Robert F. Kennedy Jr.
2025-08-11|US education secretary|Linda McMahon
2025-08-11|US transportation secretary|Sean Duffy
2025-08-11|US energy secretary|Chris Wright
2025-08-11|chief justice of the United States|John Roberts
2025-08-11|governor of California|Gavin Newsom
2014-05-01|governor of California|Jerry Brown
2025-08-11|governor of Texas|Greg Abbott
2025-08-11|governor of Florida|Ron DeSantis
2025-08-11|governor of New York|Kathy Hochul
2025-08-11|governor of Illinois|JB Pritzker
2025-08-11|governor of Ohio|Mike DeWine
2025-08-11|governor of Georgia|Brian Kemp
2025-08-11|governor of Massachusetts|Maura Healey
2025-08-11|governor of Arizona|Katie Hobbs
2025-08-11|governor of Minnesota|Tim Walz
2025-08-11|governor of Utah|Spencer Cox
2025-08-11|governor of Montana|Greg Gianforte
2025-08-11|governor of North Carolina|Josh Stein
2025-08-11|mayor of New York|Eric Adams
2025-08-11|mayor of Los Angeles|Karen Bass
2025-08-11|mayor of Chicago|Brandon Johnson
2025-08-11|mayor of London|Sadiq Khan
2025-08-11|mayor of Paris|Anne Hidalgo
2025-08-11|prime minister of the United Kingdom|Keir Starmer
2023-05-01|British prime minister|Rishi Sunak
2017-05-01|UK prime minister|Theresa May
1998-05-01|British prime minister|Tony Blair
2025-08-11|UK foreign secretary|David Lammy
2025-08-11|British home secretary|Yvette Cooper
2025-08-11|chancellor of the exchequer|Rachel Reeves
2025-08-11|British defence secretary|John Healey
2025-08-11|UK health secretary|Wes Streeting
2025-08-11|first minister of Scotland|John Swinney
2025-08-11|president of France|Emmanuel Macron
2025-08-11|French prime minister|François Bayrou
2024-08-11|French prime minister|Gabriel Attal
2025-08-11|French foreign minister|Jean-Noël Barrot
2025-08-11|French interior minister|Bruno Retailleau
2025-08-11|chancellor of Germany|Friedrich Merz
2023-05-01|German chancellor|Olaf Scholz
2025-08-11|German foreign minister|Johann Wadephul
2025-08-11|Germany's defence minister|Boris Pistorius
2025-08-11|German president|Frank-Walter Steinmeier
2025-08-11|prime minister of Italy|Giorgia Meloni
2025-08-11|Italian foreign minister|Antonio Tajani
2025-08-11|Spanish prime minister|Pedro Sánchez
2025-08-11|Polish prime minister|Donald Tusk
2025-08-11|Polish foreign minister|Radosław Sikorski
2025-08-11|Hungarian prime minister|Viktor Orbán
2025-08-11|Hungarian foreign minister|Péter Szijjártó
2025-08-11|Dutch prime minister|Dick Schoof
2020-05-01|Dutch prime minister|Mark Rutte
2025-08-11|Swedish prime minister|Ulf Kristersson
2025-08-11|Danish prime minister|Mette Frederiksen
2025-08-11|Finnish president|Alexander Stubb
2025-08-11|taoiseach|Micheál Martin
2025-08-11|president of Russia|Vladimir Putin
2025-08-11|Russian foreign minister|Sergei Lavrov
2020-05-01|Russian defence minister|Sergei Shoigu
2025-08-11|president of Ukraine|Volodymyr Zelensky
2023-05-01|Ukrainian foreign minister|Dmytro Kuleba
2025-08-11|Ukraine's foreign minister|Andrii Sybiha
2025-08-11|Israeli prime minister|Benjamin Netanyahu
2025-08-11|Israeli defence minister|Israel Katz
2025-08-11|Israeli finance minister|Bezalel Smotrich
2025-08-11|president of Iran|Masoud Pezeshkian
2025-08-11|Iranian foreign minister|Abbas Araghchi
2025-08-11|president of Turkey|Recep Tayyip Erdogan
2025-08-11|Egyptian president|Abdel Fattah el-Sisi
2025-08-11|Chinese president|Xi Jinping
2025-08-11|Chinese foreign minister|Wang Yi
2025-08-11|president of Taiwan|Lai Ching-te
2025-08-11|Japanese prime minister|Shigeru Ishiba
2022-05-01|Japanese foreign minister|Yoshimasa Hayashi
2025-08-11|South Korean president|Lee Jae-myung
2025-08-11|prime minister of India|Narendra Modi
2025-08-11|Indian foreign minister|S. Jaishankar
2025-08-11|prime minister of Pakistan|Shehbaz Sharif
2025-08-11|prime minister of Australia|Anthony Albanese
2025-08-11|Australian foreign minister|Penny Wong
2025-08-11|prime minister of Canada|Mark Carney
2020-05-01|Canadian prime minister|Justin Trudeau
2025-08-11|Canadian foreign minister|Anita Anand
2025-08-11|president of Mexico|Claudia Sheinbaum
2025-08-11|president of Brazil|Luiz Inácio Lula da Silva
2025-08-11|president of Argentina|Javier Milei
2025-08-11|president of Venezuela|Nicolás Maduro
2025-08-11|president of South Africa|Cyril Ramaphosa
2025-08-11|Nigerian president|Bola Tinubu
2025-08-11|president of Kenya|William Ruto
2025-08-11|UN secretary-general|António Guterres
2025-08-11|secretary-general of NATO|Mark Rutte
2025-08-11|pope|Leo XIV
2020-05-01|pope|Francis
2019-11-20|German president|Frank-Walter Steinmeier
2017-03-01|Indian foreign minister|Sushma Swaraj
2024-05-01|Ireland's foreign minister|Micheál Martin
2022-06-01|Bulgarian prime minister|Kiril Petkov
`;
