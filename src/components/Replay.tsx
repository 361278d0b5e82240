import { useEffect, useState } from 'react';
import type { Replay as ReplayView } from '../portal/replay.ts';

/** How long a week stays while it plays. */
const WEEK_MS = 700;

/** The season week by week: play it, stop it, or draw the slider. Without JavaScript it shows how the season ended. */
export default function Replay({ words, groups }: ReplayView) {
  const [group, setGroup] = useState(0);
  const { days = [], order = [], people = [] } = groups[group] ?? {};
  const last = days.length - 1;
  const [week, setWeek] = useState(last);
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    if (week >= last) return setPlaying(false);
    const timer = setTimeout(() => setWeek(week + 1), WEEK_MS);
    return () => clearTimeout(timer);
  }, [playing, week, last]);

  const toggle = () => {
    if (!playing && week >= last) setWeek(0);
    setPlaying(!playing);
  };
  const shown = Math.min(week, last);
  const rows = (order[shown] ?? []).flatMap((index) => {
    const person = people[index];
    return person ? [{ index, ...person }] : [];
  });
  return (
    <div className="replay">
      <div className="replay-groups">
        {groups.map(({ id, title }, index) => (
          <button key={id} type="button" aria-pressed={index === group} onClick={() => setGroup(index)}>
            {title}
          </button>
        ))}
      </div>
      <div className="replay-time">
        <button type="button" onClick={toggle}>
          {playing ? words.pause : words.play}
        </button>
        <input
          type="range"
          min={0}
          max={last}
          value={shown}
          aria-label={words.week}
          aria-valuetext={days[shown]}
          onChange={(event) => setWeek(Number(event.target.value))}
        />
        <output>{days[shown]}</output>
      </div>
      <ol>
        {rows.map(({ index, name, places, scores, shares }) => (
          <li key={index}>
            <b>{places[shown]}</b>
            <span>{name}</span>
            <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="groove" width="100" height="10" rx="1" />
              <rect className="level" width={shares[shown]} height="10" rx="1" />
            </svg>
            <data value={scores[shown]}>{scores[shown]}</data>
          </li>
        ))}
      </ol>
    </div>
  );
}
